-- Files that go with a mail; all its recipients get the same, so they belong to the Message-ID.
create table mail_attachment (
  id bigint not null,
  version integer not null,
  message_id varchar(255) not null,
  name varchar(255) not null,
  content_type varchar(100) not null,
  content blob not null,
  constraint pk_mail_attachment primary key (id)
);
create index ix_mail_attachment_message on mail_attachment (message_id, id);
