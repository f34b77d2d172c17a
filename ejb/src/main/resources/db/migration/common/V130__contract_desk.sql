-- Back office enters, edits, renews and cancels contracts by hand (CON-02).

-- what was changed of a contract, by whom
create table contract_change (
  id bigint not null,
  version integer not null,
  contract_id bigint not null,
  field varchar(30) not null,
  old_value varchar(1000),
  new_value varchar(1000),
  actor varchar(200) not null,
  changed_at timestamp not null,
  constraint pk_contract_change primary key (id),
  constraint fk_contract_change_contract foreign key (contract_id) references contract (id)
);
create index ix_contract_change_list on contract_change (contract_id, changed_at desc, id desc);

-- a device that is taken off a contract stays, because tickets name it
alter table device add column removed_at timestamp;
drop index ix_device_serial;
create index ix_device_serial on device (serial_key, removed_at, contract_id);

-- the contract that this one continues; a contract is continued once
alter table contract add column renewed_from_id bigint;
alter table contract add constraint fk_contract_renewed_from foreign key (renewed_from_id) references contract (id);
alter table contract add constraint uq_contract_renewed_from unique (renewed_from_id);

-- a key goes on with the contract that continues its own: the same code once more, counted from 0
alter table support_key add column renewal integer default 0 not null;
alter table support_key drop constraint uq_support_key_code;
alter table support_key add constraint uq_support_key_code unique (code_key, renewal);
