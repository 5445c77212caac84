-- As with events: a sequence is written once per so many numbers; a killed server leaves a gap.
alter table logbook alter column id set cache 1000;
