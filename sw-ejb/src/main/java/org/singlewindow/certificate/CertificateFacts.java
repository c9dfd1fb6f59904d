package org.singlewindow.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others see of a certificate. */
public sealed interface CertificateFacts permits Certificate {
    String number();

    String application();

    String document();

    String agency();

    String holder();

    String goods();

    /** The goods items that the document covers, all of them and no others. */
    List<Certificate.Item> items();

    @Nullable
    String conditions();

    LocalDate issuedOn();

    @Nullable
    LocalDate validUntil();

    /** Whether its last day has passed. */
    boolean isExpired(LocalDate today);

    /** Printed beside the number; who knows both may look the certificate up. */
    String checkCode();
}
