package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.OneClickSignIn;
import org.singlewindow.credential.SignInText;
import org.singlewindow.credential.SigningIn;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.quota.TooMany;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.security.ClientAddress;
import org.singlewindow.web.security.Origin;
import org.singlewindow.web.security.SignedChallenge;
import org.singlewindow.web.security.SignedIn;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.TryLater;

/** Signing in: the browser signs a challenge with the person's certificate; the key stays in the browser. */
@Named
@RequestScoped
public class SignInPage {
    /** Characters of a signature in Base64; larger ones are not even decoded. */
    private static final int LARGEST = 100_000;

    private static final Set<String> REASONS = Set.of("lasted", "replaced", "certificate");

    @Inject
    private SigningIn signingIn;

    @Inject
    private Quotas quotas;

    @Inject
    private SecurityContext security;

    @Inject
    private SignedIn signedIn;

    @Inject
    @Any
    private Instance<OneClickSignIn> oneClick;

    private final Once<List<Offer>> offers = new Once<>();

    private String nonce = "";
    private String origin = "";
    private String cms = "";
    private String to = "";
    private String problem = "";

    /** A fresh challenge, unless the page comes back with one that was signed. */
    public String getChallenge() {
        if (nonce.isEmpty()) {
            quotas.take(Allowance.CLIENT_CHALLENGES, ClientAddress.counted(request()));
            nonce = signingIn.challenge(Origin.of(request()));
        }
        return nonce;
    }

    public void setChallenge(String challenge) {
        this.nonce = challenge;
    }

    /** What is signed; the browser puts in the address that it is at. */
    public String getText() {
        return new SignInText(SignInText.ORIGIN, getChallenge()).toString();
    }

    /** The address at which the browser was when it signed. */
    public String getOrigin() {
        return origin;
    }

    public void setOrigin(@Nullable String origin) {
        this.origin = origin == null ? "" : origin;
    }

    /** Signs in and goes where the person wanted to go. */
    public void signIn() throws IOException, ServletException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = request();
        try {
            // Whoever is signed in already would stay so: the container asks the mechanism about strangers only.
            request.logout();
            AuthenticationStatus status = security.authenticate(
                    request,
                    (HttpServletResponse) external.getResponse(),
                    AuthenticationParameters.withParams()
                            .credential(new SignedChallenge(new SignInText(origin, nonce), signature(cms))));
            if (status != AuthenticationStatus.SUCCESS) {
                throw Refusal.wrongSignature("party.signature-wrong");
            }
            external.redirect(target());
            faces.responseComplete();
        } catch (Refusal e) {
            refuse(e);
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private void refuse(Refusal refusal) {
        problem = words(refusal);
        if (refusal instanceof TooMany later) {
            TryLater.mark(
                    (HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse(),
                    later);
        }
        // The challenge is spent, or as good as: the next attempt signs another.
        nonce = "";
    }

    /** The signature that a browser sends in Base64. */
    static byte[] signature(String cms) {
        if (cms.length() > LARGEST) {
            throw Refusal.wrongSignature("party.signature-wrong");
        }
        try {
            return Base64.getMimeDecoder().decode(cms);
        } catch (IllegalArgumentException e) {
            throw Refusal.wrongSignature("party.signature-wrong");
        }
    }

    /** Only addresses of this portal: never lead anyone somewhere else. */
    private String target() {
        boolean local = to.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");
        return local && !signedIn.isOthers(to) ? to : signedIn.getHome();
    }

    private static String words(Refusal refusal) {
        return Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .get(refusal.code(), refusal.args().toArray());
    }

    /** Those whom one click signs in, where this is a window to try things out; none everywhere else. */
    public List<Offer> getOneClick() {
        return offers.get(() -> oneClick.stream()
                .map(offer -> new Offer(offer.title(), offer.explanation(), offer.people()))
                .toList());
    }

    /** People whom one click signs in, under their title. */
    public record Offer(Text title, Text explanation, List<OneClickSignIn.Role> people) {
        public Offer {
            people = List.copyOf(people);
        }
    }

    public String getCms() {
        return cms;
    }

    public void setCms(String cms) {
        this.cms = cms;
    }

    /** The words that say why an earlier session ended. */
    public String getEnded() {
        String why = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("ended", "");
        return REASONS.contains(why) ? "open.sign-in.ended." + why : "open.sign-in.ended";
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to;
    }

    public String getProblem() {
        return problem;
    }
}
