-- Makers, their product families, their products (PRO-01). Contracts name a product by its code.
create table maker (
  id bigint not null,
  version integer not null,
  name varchar(200) not null,
  constraint pk_maker primary key (id),
  constraint uq_maker_name unique (name)
);

create table product_family (
  id bigint not null,
  version integer not null,
  maker_id bigint not null,
  name varchar(200) not null,
  constraint pk_product_family primary key (id),
  constraint uq_product_family_name unique (maker_id, name),
  constraint fk_product_family_maker foreign key (maker_id) references maker (id)
);

create table product (
  id bigint not null,
  version integer not null,
  family_id bigint not null,
  code varchar(50) not null,
  code_key varchar(100) not null,
  name varchar(200) not null,
  serial_numbers boolean not null,
  constraint pk_product primary key (id),
  constraint uq_product_code unique (code_key),
  constraint fk_product_family foreign key (family_id) references product_family (id)
);

create index ix_product_family on product (family_id, name, id);
