-- The ticket about which its customer asks again.
alter table ticket add column follows_id bigint;
alter table ticket add constraint fk_ticket_follows foreign key (follows_id) references ticket (id);
