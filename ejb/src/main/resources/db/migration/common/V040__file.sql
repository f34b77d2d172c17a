-- Stored files; the bytes are in the data directory.
create table stored_file (
  id bigint not null,
  version integer not null,
  owner_id bigint,
  name varchar(200) not null,
  content_type varchar(100) not null,
  byte_count bigint not null,
  sha256 varchar(64) not null,
  storage_path varchar(200) not null,
  incoming varchar(200),
  created_at timestamp not null,
  context varchar(100),
  claimed_at timestamp,
  constraint pk_stored_file primary key (id),
  constraint uq_stored_file_incoming unique (incoming)
);

create index ix_stored_file_unclaimed on stored_file (claimed_at, created_at, id);
