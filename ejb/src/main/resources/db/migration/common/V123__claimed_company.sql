-- The company that a person named at registration instead of that of the support key. It gives no rights.
alter table account add column claimed_company_id bigint;
alter table account add constraint fk_account_claimed_company foreign key (claimed_company_id) references company (id);
create index ix_account_claimed_company on account (claimed_company_id, id);
