package org.singlewindow.issuance;

/** A certificate as a file. */
public record CertificatePdf(String fileName, byte[] bytes) {
    public CertificatePdf {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
