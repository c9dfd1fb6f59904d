package org.singlewindow.partner;

import java.util.List;
import java.util.Optional;

/** Where partners and their certificates are kept. */
interface Partners {
    void add(Partner partner);

    void add(PartnerCertificate certificate);

    Optional<Partner> find(String code);

    /** The same, and nobody else changes it meanwhile. */
    Optional<Partner> lock(String code);

    /** All that ever had a channel set, by code. */
    List<Partner> all();

    /** Certificates of a partner, the one that began last first. */
    List<PartnerCertificate> certificates(String partner);

    /** Certificates of all partners, the one that began last first. */
    List<PartnerCertificate> certificates();
}
