-- People are invited to a support ID, and mail addresses get copies of its mails (CON-08, CON-09).
alter table support_id_change alter column detail set data type varchar(300);

-- only the hash of the link's secret is kept
create table support_id_invitation (
  id bigint not null,
  version integer not null,
  support_id_id bigint not null,
  mail varchar(254) not null,
  mail_key varchar(254) not null,
  token_hash varchar(64) not null,
  inviter_id bigint not null,
  sent_at timestamp not null,
  expires_at timestamp not null,
  constraint pk_support_id_invitation primary key (id),
  constraint uq_support_id_invitation unique (support_id_id, mail_key),
  constraint uq_support_id_invitation_token unique (token_hash),
  constraint fk_support_id_invitation_support_id foreign key (support_id_id) references support_id (id),
  constraint fk_support_id_invitation_inviter foreign key (inviter_id) references account (id)
);
create index ix_support_id_invitation_inviter on support_id_invitation (inviter_id);

-- the token stands in each copy; it can do nothing but end the copies
create table support_id_cc (
  id bigint not null,
  version integer not null,
  support_id_id bigint not null,
  address varchar(254) not null,
  address_key varchar(254) not null,
  token varchar(64) not null,
  added_at timestamp not null,
  constraint pk_support_id_cc primary key (id),
  constraint uq_support_id_cc unique (support_id_id, address_key),
  constraint uq_support_id_cc_token unique (token),
  constraint fk_support_id_cc_support_id foreign key (support_id_id) references support_id (id)
);
create index ix_account_contact_mail on account (contact_mail, id);
