package org.singlewindow.print;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1InputStream;

/** Lets DSS read seals with the library that the window has, which refuses the zeros that in a PDF always follow them. */
public class PaddedCms extends CMSObjectUtils {
    @Override
    public CMS parseToCMS(byte[] padded) {
        try (ASN1InputStream in = new ASN1InputStream(padded)) {
            return super.parseToCMS(in.readObject().getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
