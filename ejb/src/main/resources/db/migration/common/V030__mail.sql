-- Outbox and ledger: one row per mail and recipient.
create table outbox_mail (
  id bigint not null,
  version integer not null,
  message_id varchar(255) not null,
  thread_id varchar(255),
  template varchar(100) not null,
  subject_ref varchar(100),
  recipient varchar(254) not null,
  language varchar(10) not null,
  visible_to ${clob},
  visible_cc ${clob},
  subject varchar(500) not null,
  text_body ${clob} not null,
  html_body ${clob} not null,
  state varchar(30) not null,
  created_at timestamp not null,
  due_at timestamp not null,
  lease varchar(36),
  attempts integer not null,
  sent_at timestamp,
  reason varchar(1000),
  in_doubt boolean not null,
  constraint pk_outbox_mail primary key (id)
);

create index ix_outbox_mail_due on outbox_mail (state, due_at, id);
create index ix_outbox_mail_latest on outbox_mail (created_at desc, id desc);
create index ix_outbox_mail_state on outbox_mail (state, created_at desc, id desc);
create index ix_outbox_mail_subject on outbox_mail (subject_ref, created_at desc, id desc);
