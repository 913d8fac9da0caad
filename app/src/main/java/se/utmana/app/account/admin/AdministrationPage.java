package se.utmana.app.account.admin;

import se.utmana.app.web.Page;

/** The installation at a glance. */
record AdministrationPage(
    String version, String database, boolean mailConfigured, String address, long accounts)
    implements Page {}
