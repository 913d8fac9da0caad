package se.utmana.app.account.admin;

import se.utmana.app.web.Page;

/** The installation at a glance. */
record AdministrationPage(Installation.Glance glance) implements Page {}
