package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.JoinText;
import org.singlewindow.credential.SignInText;
import org.singlewindow.credential.SigningIn;
import org.singlewindow.form.Violation;
import org.singlewindow.invitation.Accepting;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.quota.TooMany;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.security.ClientAddress;
import org.singlewindow.web.security.Origin;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.shared.TypedPerson;

/** Whoever was invited by e-mail registers here, with a certificate of their own; the key stays in the browser. */
@Named
@RequestScoped
public class InvitationPage {
    /** In the visitor's session until it is used; the session opens nothing by it but this page. */
    private static final String HELD = "sw.invitation";

    private static final String HERE = "/invitation?faces-redirect=true";
    private static final String EVERYBODY = "all";
    private static final String NO_LONGER_VALID = "invitation.no-longer-valid";

    /** Longer ones are none. */
    private static final int LONGEST = 100;

    @Inject
    private Accepting accepting;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Quotas quotas;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<Optional<Accepting.Offer>> offer = new Once<>();

    private String token = "";
    private String nonce = "";
    private String origin = "";
    private String cms = "";
    private final TypedPerson typed = new TypedPerson();
    private @Nullable String email;
    private Problems problems = Problems.none();

    /** Takes the token out of the address at once: it stays in no history of the browser, and is named to nobody. */
    public @Nullable String open() {
        if (token.isEmpty()) {
            return null;
        }
        session().put(HELD, token.length() > LONGEST ? "" : token);
        external().setResponseHeader("Referrer-Policy", "no-referrer");
        return HERE;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private static Map<String, Object> session() {
        return external().getSessionMap();
    }

    private static String held() {
        return session().get(HELD) instanceof String held ? held : "";
    }

    /** What the visitor is invited to; null where the link opens nothing. */
    public Accepting.@Nullable Offer getOffer() {
        return offer.get(() -> {
                    if (held().isEmpty()) {
                        return Optional.empty();
                    }
                    try {
                        return Optional.of(counted(() -> accepting.open(held())));
                    } catch (TooMany e) {
                        throw e;
                    } catch (Refusal e) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }

    /** Whoever tries links is stopped. */
    private <T> T counted(Supplier<T> asking) {
        String client = ClientAddress.counted(request);
        quotas.refuseIfUsedUp(Allowance.WRONG_INVITATIONS, client);
        quotas.refuseIfUsedUp(Allowance.ALL_WRONG_INVITATIONS, EVERYBODY);
        try {
            return asking.get();
        } catch (Refusal e) {
            quotas.tryTake(Allowance.WRONG_INVITATIONS, client);
            if (e.code().equals(NO_LONGER_VALID)) {
                quotas.tryTake(Allowance.ALL_WRONG_INVITATIONS, EVERYBODY);
            }
            throw e;
        }
    }

    /** Registers the visitor and goes on to sign in; what is wrong is said at its field. */
    public @Nullable String join() {
        try {
            String reference = counted(() -> accepting.accept(
                    held(),
                    new JoinText("", origin, nonce),
                    SignInPage.signature(cms),
                    Origin.of(request),
                    new Text(typed.getKo(), typed.getEn()),
                    getEmail()));
            session().remove(HELD);
            feedback.done("open.invitation.joined", reference);
            return "/sign-in?faces-redirect=true";
        } catch (TooMany e) {
            throw e;
        } catch (Refusal e) {
            if (e.code().equals(NO_LONGER_VALID)) {
                session().remove(HELD);
                return HERE;
            }
            problems = Problems.of(
                    List.of(new Violation(field(e.code()), e.code(), e.args().toArray())));
            // The challenge is spent, or as good as: the next attempt signs another.
            nonce = "";
            return null;
        }
    }

    private String field(String code) {
        return switch (code) {
            case "party.email-malformed" -> "/email";
            case "party.name-missing", "privacy.resident-number" ->
                typed.getKo().isBlank() || !typed.getEn().isBlank() ? "/ko" : "/en";
            default -> "/p12";
        };
    }

    /** A fresh challenge, unless the page comes back with one that was signed. */
    public String getChallenge() {
        if (nonce.isEmpty()) {
            quotas.take(Allowance.CLIENT_CHALLENGES, ClientAddress.counted(request));
            nonce = signingIn.challenge(Origin.of(request));
        }
        return nonce;
    }

    public void setChallenge(@Nullable String challenge) {
        this.nonce = challenge == null ? "" : challenge;
    }

    /** What is signed; the browser puts in the address that it is at. */
    public String getSigned() {
        Accepting.Offer known = getOffer();
        return new JoinText(known == null ? "" : known.organisation(), SignInText.ORIGIN, getChallenge()).toString();
    }

    /** At first the one to which the letter went. */
    public String getEmail() {
        if (email != null) {
            return email;
        }
        Accepting.Offer known = getOffer();
        return known == null ? "" : known.email();
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public TypedPerson getTyped() {
        return typed;
    }

    public Problems getProblems() {
        return problems;
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(@Nullable String origin) {
        this.origin = origin == null ? "" : origin;
    }

    public String getCms() {
        return cms;
    }

    public void setCms(@Nullable String cms) {
        this.cms = cms == null ? "" : cms;
    }
}
