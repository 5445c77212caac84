-- Accounts from before there was a directory, in the spelling of those that came after.
update account set source = 'LOCAL' where source = 'local';
alter table account alter column source set default 'LOCAL';
