package org.singlewindow.certificate;

/** Another certificate is about to be issued in the place of one of that application; whoever observes it may refuse. */
public record CertificateReplacing(String application) {}
