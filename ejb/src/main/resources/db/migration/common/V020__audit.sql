-- Who did what; rows are only ever added.
create table audit_entry (
  id bigint not null,
  version integer not null,
  happened_at timestamp not null,
  actor varchar(200) not null,
  action varchar(100) not null,
  subject varchar(200),
  detail varchar(2000),
  constraint pk_audit_entry primary key (id)
);

create index ix_audit_entry_latest on audit_entry (happened_at desc, id desc);
create index ix_audit_entry_subject on audit_entry (subject, happened_at desc, id desc);
