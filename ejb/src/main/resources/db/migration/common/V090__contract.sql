-- Contracts with their parties, devices and support keys. A contract's state is never stored: it follows from the
-- dates (CON-01). The columns *_key hold the form in which values are compared and searched.
create table contract (
  id bigint not null,
  version integer not null,
  number varchar(50) not null,
  number_key varchar(100) not null,
  name varchar(200) not null,
  name_key varchar(400) not null,
  subscription_id varchar(100),
  product_id bigint not null,
  plan_id bigint not null,
  first_day date not null,
  last_day date not null,
  cancelled_on date,
  representative_name varchar(100),
  representative_mail varchar(254),
  representative_phone varchar(50),
  sales_name varchar(100),
  sales_mail varchar(254),
  edition_note varchar(1000),
  constraint pk_contract primary key (id),
  constraint uq_contract_number unique (number_key),
  constraint fk_contract_product foreign key (product_id) references product (id),
  constraint fk_contract_plan foreign key (plan_id) references service_plan (id),
  constraint ck_contract_period check (last_day >= first_day)
);

-- the list of contracts, the latest end first
create index ix_contract_last_day on contract (last_day desc, id desc);
create index ix_contract_name on contract (name_key, id);
create index ix_contract_product on contract (product_id, last_day desc, id desc);
create index ix_contract_plan on contract (plan_id, id);

create table contract_party (
  id bigint not null,
  version integer not null,
  contract_id bigint not null,
  role varchar(30) not null,
  company_id bigint not null,
  registered_mail varchar(254),
  mail_key varchar(508),
  constraint pk_contract_party primary key (id),
  constraint uq_contract_party_role unique (contract_id, role),
  constraint fk_contract_party_contract foreign key (contract_id) references contract (id),
  constraint fk_contract_party_company foreign key (company_id) references company (id)
);

create index ix_contract_party_mail on contract_party (mail_key, contract_id);
create index ix_contract_party_company on contract_party (company_id, contract_id);

create table device (
  id bigint not null,
  version integer not null,
  contract_id bigint not null,
  serial_number varchar(100) not null,
  serial_key varchar(200) not null,
  model varchar(100),
  constraint pk_device primary key (id),
  constraint uq_device_serial unique (contract_id, serial_key),
  constraint fk_device_contract foreign key (contract_id) references contract (id)
);

create index ix_device_serial on device (serial_key, contract_id);

create table support_key (
  id bigint not null,
  version integer not null,
  contract_id bigint not null,
  code varchar(30) not null,
  code_key varchar(60) not null,
  usable_from date not null,
  constraint pk_support_key primary key (id),
  constraint uq_support_key_code unique (code_key),
  constraint fk_support_key_contract foreign key (contract_id) references contract (id)
);

create index ix_support_key_contract on support_key (contract_id, id);
