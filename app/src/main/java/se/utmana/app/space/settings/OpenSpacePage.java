package se.utmana.app.space.settings;

import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** The form that opens a space. */
record OpenSpacePage(SpaceForm form, FormErrors errors) implements FormPage {}
