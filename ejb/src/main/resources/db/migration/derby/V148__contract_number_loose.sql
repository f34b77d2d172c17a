-- Contract numbers are found as people type them: without hyphens, O for 0. Written by the application.
-- Derby can't take hyphens out; older contracts are found by their number as it is written.
alter table contract add column number_loose varchar(100);
create index ix_contract_number_loose on contract (number_loose);
