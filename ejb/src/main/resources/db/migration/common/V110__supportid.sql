-- Support IDs, their keys and members. name_key is the name in lower case, written by the application.
create table support_id (
  id bigint not null,
  version integer not null,
  name varchar(80) not null,
  name_key varchar(80) not null,
  description varchar(255) not null,
  company_id bigint,
  issued_at timestamp not null,
  constraint pk_support_id primary key (id),
  constraint uq_support_id_name_key unique (name_key),
  constraint fk_support_id_company foreign key (company_id) references company (id)
);
create index ix_support_id_company on support_id (company_id, id);

create table person_in_charge (
  id bigint not null,
  version integer not null,
  support_id_id bigint not null,
  account_id bigint not null,
  since_at timestamp not null,
  constraint pk_person_in_charge primary key (id),
  constraint uq_person_in_charge_member unique (account_id, support_id_id),
  constraint fk_person_in_charge_support_id foreign key (support_id_id) references support_id (id),
  constraint fk_person_in_charge_account foreign key (account_id) references account (id)
);
create index ix_person_in_charge_support_id on person_in_charge (support_id_id, since_at, id);

create table support_id_key (
  id bigint not null,
  version integer not null,
  support_id_id bigint not null,
  support_key_id bigint not null,
  added_at timestamp not null,
  constraint pk_support_id_key primary key (id),
  constraint uq_support_id_key_support_key unique (support_key_id),
  constraint fk_support_id_key_support_id foreign key (support_id_id) references support_id (id),
  constraint fk_support_id_key_support_key foreign key (support_key_id) references support_key (id)
);
create index ix_support_id_key_support_id on support_id_key (support_id_id, added_at, id);

create table support_id_change (
  id bigint not null,
  version integer not null,
  support_id_id bigint not null,
  account_id bigint not null,
  kind varchar(30) not null,
  detail varchar(100),
  changed_at timestamp not null,
  constraint pk_support_id_change primary key (id),
  constraint fk_support_id_change_support_id foreign key (support_id_id) references support_id (id),
  constraint fk_support_id_change_account foreign key (account_id) references account (id)
);
create index ix_support_id_change_list on support_id_change (support_id_id, changed_at desc, id desc);
create index ix_support_id_change_account on support_id_change (account_id);
