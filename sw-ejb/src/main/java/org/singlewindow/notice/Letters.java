package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.invitation.InvitationLinks;
import org.singlewindow.reference.PortalAddress;
import org.singlewindow.reference.Texts;

/** Puts notices into words. A letter says the same in Korean and in English: nobody has to choose a language for mail. */
@ApplicationScoped
public class Letters {
    private static final String INVITATION = "invitation";

    @Inject
    private Agencies agencies;

    @Inject
    private InvitationLinks invitations;

    /** The letter for the body of a {@code notice} envelope. */
    public Letter write(JsonObject body) {
        String code = body.getString("code");
        JsonObject details = body.getJsonObject("details");
        String subject = "[" + body.getString("case") + "] " + words(Locale.KOREAN, code, details);
        String link = PortalAddress.of(page(body));
        String text = String.join(
                "\n\n",
                words(Locale.KOREAN, code, details),
                words(Locale.ENGLISH, code, details),
                details.getString("text", ""),
                link,
                Texts.of(Locale.KOREAN).get("notice.footer"),
                Texts.of(Locale.ENGLISH).get("notice.footer"));
        return new Letter(body.getString("to"), subject.replaceAll("\\s+", " "), text);
    }

    private String page(JsonObject body) {
        return body.containsKey(INVITATION)
                ? invitations.fresh(body.getJsonNumber(INVITATION).longValue())
                : body.getString("page", "/trader/case?ref=" + body.getString("case"));
    }

    /** One sentence: what happened to which document or declaration. */
    public String words(Locale reader, String code, JsonObject details) {
        String agency = details.getString("agency", "");
        String agencyName =
                agencies.find(agency).map(found -> found.name().in(reader)).orElse(agency);
        return Texts.of(reader)
                .get(
                        code,
                        details.getString("document", ""),
                        agencyName,
                        details.getString("application", ""),
                        details.getString("declaration", ""),
                        details.getString("certificate", ""),
                        details.getString("trader", ""));
    }
}
