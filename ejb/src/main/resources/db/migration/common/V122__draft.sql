-- What people are still writing; one row per account and form.
create table draft (
  id bigint not null,
  version integer not null,
  account_id bigint not null,
  draft_key varchar(100) not null,
  content ${clob} not null,
  updated_at timestamp not null,
  constraint pk_draft primary key (id),
  constraint uq_draft_key unique (account_id, draft_key),
  constraint fk_draft_account foreign key (account_id) references account (id)
);
