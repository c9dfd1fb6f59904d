package org.singlewindow.party;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;

/** What others see of an organisation. */
public sealed interface OrganisationFacts permits Organisation {
    /** Kinds that submit for traders under their mandates. */
    Set<Organisation.Kind> SUBMITTERS =
            EnumSet.of(Organisation.Kind.BROKER, Organisation.Kind.FORWARDER, Organisation.Kind.AGENT);

    /** Kinds that are companies: what is known of them an administrator registers. */
    Set<Organisation.Kind> COMPANIES = EnumSet.of(
            Organisation.Kind.TRADER,
            Organisation.Kind.BROKER,
            Organisation.Kind.FORWARDER,
            Organisation.Kind.AGENT,
            Organisation.Kind.KEEPER);

    /** Kinds that decide, on the window's screens or by their own systems. */
    Set<Organisation.Kind> DECIDERS = EnumSet.of(Organisation.Kind.CUSTOMS, Organisation.Kind.AGENCY);

    /** Kinds that only systems know. */
    Set<Organisation.Kind> SYSTEMS = EnumSet.of(Organisation.Kind.NETWORK, Organisation.Kind.FOREIGN_WINDOW);

    /** Reference of the history of an organisation: its people's certificates, its mandates. */
    static String history(String code) {
        return "party:" + code;
    }

    String code();

    Organisation.Kind kind();

    Text name();

    String nameKo();

    String nameEn();

    /** Counts up each time that it is changed. */
    int revision();

    /** Whether nobody of it comes in any more. */
    boolean isEnded();

    /** Since when; null where it goes on. */
    @Nullable
    Instant endedAt();

    /** Why; null where it goes on. */
    @Nullable
    String endReason();

    /** Name, numbers and address as a party of a consignment has them, without what is not known. */
    JsonObject asParty();

    @Nullable
    String businessNumber();

    /** The code under which customs knows it. */
    @Nullable
    String customsId();

    @Nullable
    String representative();

    @Nullable
    String address();

    @Nullable
    String telephone();

    @Nullable
    String email();
}
