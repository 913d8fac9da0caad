package se.utmana.app.dialogue.visit;

/** The dialogue is for members, and nobody has signed in. */
class SignInFirst extends RuntimeException {

  SignInFirst() {
    super(null, null, false, false);
  }
}
