-- What a contract file would change; written by a trial run, one row for each difference, without a field for a new contract.
create table import_preview (
  file_id bigint not null,
  line_no bigint not null,
  position_no integer not null,
  contract_number varchar(100) not null,
  field_name varchar(30),
  before_text varchar(500),
  after_text varchar(500),
  constraint pk_import_preview primary key (file_id, line_no, position_no)
);
