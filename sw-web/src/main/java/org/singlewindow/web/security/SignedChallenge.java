package org.singlewindow.web.security;

import jakarta.security.enterprise.credential.Credential;

/** A challenge with the signature that a browser made over it. */
public record SignedChallenge(String nonce, byte[] signature) implements Credential {}
