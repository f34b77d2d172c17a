-- Persons and how they sign in. login_key and registered_key are lower-case forms, written by the application.
create table account (
  id bigint not null,
  version integer not null,
  login_id varchar(100) not null,
  login_key varchar(100) not null,
  contact_mail varchar(254) not null,
  registered_mail varchar(254),
  registered_key varchar(254),
  password_hash varchar(200),
  state varchar(30) not null,
  family_name varchar(100) not null,
  given_name varchar(100) not null,
  family_kana varchar(100),
  given_kana varchar(100),
  department varchar(100),
  title varchar(100),
  phone varchar(30),
  postal_code varchar(10),
  prefecture varchar(50),
  city varchar(100),
  street varchar(200),
  company_id bigint,
  registration_key_id bigint,
  language varchar(5) not null,
  zone varchar(50) not null,
  page_size integer not null,
  product_news boolean not null,
  consented_at timestamp,
  created_at timestamp not null,
  security_stamp varchar(50) not null,
  constraint pk_account primary key (id),
  constraint uq_account_login_key unique (login_key),
  constraint fk_account_company foreign key (company_id) references company (id),
  constraint fk_account_registration_key foreign key (registration_key_id) references support_key (id)
);
create index ix_account_company on account (company_id, id);
create index ix_account_registration_key on account (registration_key_id);

create table account_role (
  account_id bigint not null,
  role_name varchar(30) not null,
  constraint pk_account_role primary key (account_id, role_name),
  constraint fk_account_role_account foreign key (account_id) references account (id)
);
create index ix_account_role_role on account_role (role_name, account_id);

-- Links sent by mail; only the hash of the secret is kept.
create table account_link (
  id bigint not null,
  version integer not null,
  account_id bigint not null,
  token_hash varchar(64) not null,
  created_at timestamp not null,
  expires_at timestamp not null,
  used_at timestamp,
  constraint pk_account_link primary key (id),
  constraint uq_account_link_token unique (token_hash),
  constraint fk_account_link_account foreign key (account_id) references account (id)
);
create index ix_account_link_account on account_link (account_id, created_at desc, id desc);

-- Browsers that stay signed in; the secret changes at each use.
create table remembered_login (
  id bigint not null,
  version integer not null,
  account_id bigint not null,
  selector varchar(50) not null,
  token_hash varchar(64) not null,
  previous_hash varchar(64),
  rotated_at timestamp not null,
  created_at timestamp not null,
  expires_at timestamp not null,
  browser varchar(200),
  constraint pk_remembered_login primary key (id),
  constraint uq_remembered_login_selector unique (selector),
  constraint fk_remembered_login_account foreign key (account_id) references account (id)
);
create index ix_remembered_login_account on remembered_login (account_id, id);
create index ix_remembered_login_expires on remembered_login (expires_at, id);

-- Failed sign-ins by what was typed, whether or not an account has that login ID.
create table sign_in_guard (
  id bigint not null,
  version integer not null,
  login_key varchar(100) not null,
  failures integer not null,
  first_failure_at timestamp not null,
  last_failure_at timestamp not null,
  locked_until timestamp,
  constraint pk_sign_in_guard primary key (id),
  constraint uq_sign_in_guard_login_key unique (login_key)
);
create index ix_sign_in_guard_last on sign_in_guard (last_failure_at, id);
