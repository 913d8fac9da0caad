-- A letter that carries a one-time key says to which record it belongs: its words go as soon as it
-- is sent, and all that are left when the record is done with its keys.
alter table account.mail add column secret_of uuid;
