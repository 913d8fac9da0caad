package se.utmana.app.systemmap.comment;

import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * Where a comment is written.
 *
 * @param back the page of the factor or link
 */
record CommentFormPage(
    MapRoom inside, String title, String back, CommentForm form, FormErrors errors)
    implements FormPage {

  String action() {
    return back + "/comments";
  }
}
