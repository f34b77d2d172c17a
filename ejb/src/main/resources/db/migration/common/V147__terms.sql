-- Terms: documents tied to products or plans, their versions, and which support ID agreed to which of them.
create table terms_document (
  id bigint not null,
  version integer not null,
  kind varchar(20) not null,
  title_ja varchar(200) not null,
  title_en varchar(200) not null,
  active boolean not null,
  constraint pk_terms_document primary key (id)
);

create table terms_scope (
  id bigint not null,
  version integer not null,
  document_id bigint not null,
  product_id bigint,
  plan_id bigint,
  constraint pk_terms_scope primary key (id),
  constraint fk_terms_scope_document foreign key (document_id) references terms_document (id),
  constraint fk_terms_scope_product foreign key (product_id) references product (id),
  constraint fk_terms_scope_plan foreign key (plan_id) references service_plan (id),
  constraint ck_terms_scope_one check (product_id is not null and plan_id is null or product_id is null and plan_id is not null)
);
create index ix_terms_scope_document on terms_scope (document_id);
create index ix_terms_scope_product on terms_scope (product_id);
create index ix_terms_scope_plan on terms_scope (plan_id);

create table terms_version (
  id bigint not null,
  version integer not null,
  document_id bigint not null,
  label varchar(50) not null,
  effective_on date not null,
  text_ja ${clob},
  text_en ${clob},
  file_id bigint,
  sha256 varchar(64) not null,
  published_at timestamp not null,
  constraint pk_terms_version primary key (id),
  constraint uq_terms_version_label unique (document_id, label),
  constraint fk_terms_version_document foreign key (document_id) references terms_document (id),
  constraint fk_terms_version_file foreign key (file_id) references stored_file (id)
);

create table terms_agreement (
  id bigint not null,
  version integer not null,
  terms_version_id bigint not null,
  support_id_id bigint not null,
  account_id bigint not null,
  agreed_at timestamp not null,
  address varchar(45) not null,
  person varchar(200) not null,
  login_id varchar(254) not null,
  company varchar(200),
  support_id_name varchar(80) not null,
  sha256 varchar(64) not null,
  authorised boolean not null,
  binding boolean not null,
  constraint pk_terms_agreement primary key (id),
  constraint uq_terms_agreement_once unique (terms_version_id, support_id_id),
  constraint fk_terms_agreement_version foreign key (terms_version_id) references terms_version (id),
  constraint fk_terms_agreement_support_id foreign key (support_id_id) references support_id (id),
  constraint fk_terms_agreement_account foreign key (account_id) references account (id)
);
create index ix_terms_agreement_support_id on terms_agreement (support_id_id);
create index ix_terms_agreement_list on terms_agreement (terms_version_id, agreed_at desc, id desc);
