-- Who was told that a contract ends, once per step; the last day belongs to it, because a contract whose last day is
-- moved begins anew. A contract without any address is noted with an empty recipient.
create table expiry_notice (
  id bigint not null,
  version integer not null,
  contract_id bigint not null,
  last_day date not null,
  step_days integer not null,
  recipient varchar(254) not null,
  told_at timestamp not null,
  constraint pk_expiry_notice primary key (id),
  constraint uq_expiry_notice unique (contract_id, last_day, step_days, recipient),
  constraint fk_expiry_notice_contract foreign key (contract_id) references contract (id)
);
-- contracts whose end comes first
create index ix_contract_next_end on contract (last_day, id);
