package dev.madoguchi.web.visitor.account;

import dev.madoguchi.account.SignedIn;
import jakarta.security.enterprise.credential.Credential;

/** Somebody whom a door has just let in, as after the choice of a first password (ACC-09). */
class SignedInCredential implements Credential {

  private final SignedIn signedIn;

  SignedInCredential(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  SignedIn signedIn() {
    return signedIn;
  }
}
