package org.singlewindow.web.security;

import jakarta.security.enterprise.credential.Credential;
import org.singlewindow.credential.SignInText;

/** What a browser says that was signed, and the signature. */
public record SignedChallenge(SignInText text, byte[] signature) implements Credential {}
