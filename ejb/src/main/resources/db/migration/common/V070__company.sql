-- Customer organisations; name_key is the name in the form in which names are compared.
create table company (
  id bigint not null,
  version integer not null,
  name varchar(200) not null,
  name_key varchar(400) not null,
  address varchar(500),
  phone varchar(50),
  constraint pk_company primary key (id),
  constraint uq_company_name unique (name_key)
);
