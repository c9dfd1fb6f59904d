package org.singlewindow.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others see of a certificate. */
public sealed interface CertificateFacts permits Certificate {
    String number();

    String application();

    /** Reference of the case of which the application is a part. */
    String dossierReference();

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

    /** As it is kept, whatever the day. */
    CertificateState state();

    /** How far it can be relied on that day. */
    CertificateState state(LocalDate today);

    /** Whether that can be done to it, by whoever may. */
    boolean can(CertificateAct act);

    /** Number of the one that was issued in its place; null where none was. */
    @Nullable
    String replacedBy();

    /** Printed beside the number; who knows both may look the certificate up. */
    String checkCode();
}
