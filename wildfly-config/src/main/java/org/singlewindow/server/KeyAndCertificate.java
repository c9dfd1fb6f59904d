package org.singlewindow.server;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A private key and the certificate that goes with it. */
record KeyAndCertificate(PrivateKey key, X509Certificate certificate) {}
