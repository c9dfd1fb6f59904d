package org.singlewindow.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Papers;
import org.singlewindow.condition.Supervising;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.inspection.Inspecting;
import org.singlewindow.issuance.CertificatePdf;
import org.singlewindow.issuance.Printing;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodgement;
import org.singlewindow.objection.Ruling;
import org.singlewindow.privacy.Reason;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.writ.ReadingWrits;

/**
 * Files that people take away: papers, signed records, certificates, letters. Always as a download, never shown in the page, since they come
 * from others. Who may read them, the use cases decide.
 */
@WebServlet({
    "/trader/paper",
    "/agency/paper",
    "/agency/undertaking-paper",
    "/agency/objection-paper",
    "/customs/paper",
    "/trader/signed-record",
    "/trader/signature",
    "/trader/certificate-pdf",
    "/agency/certificate-pdf",
    "/customs/certificate-pdf",
    "/trader/inspection-photo",
    "/agency/inspection-photo",
    "/customs/inspection-photo",
    "/trader/letter",
    "/agency/letter",
    "/customs/letter",
    "/keeper/letter",
    "/helpdesk/letter"
})
public class Downloads extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Attaching attaching;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Supervising supervising;

    @Inject
    private transient Ruling ruling;

    @Inject
    private transient CaseFiles caseFiles;

    @Inject
    private transient Printing printing;

    @Inject
    private transient Inspecting inspecting;

    @Inject
    private transient ReadingWrits writs;

    @Inject
    private transient GivenReasons reasons;

    @Inject
    private transient RefusedAttempts attempts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Attaching.File file = switch (request.getServletPath()) {
                case "/trader/paper" -> attaching.read(ref(request), number(request, "id"));
                case "/agency/paper" -> papers.read(text(request.getParameter("application")), number(request, "id"));
                case "/agency/undertaking-paper" -> supervising.proof(ref(request));
                case "/agency/objection-paper" -> ruling.paper(ref(request));
                case "/customs/paper" -> attaching.readLodged(ref(request), number(request, "id"));
                case "/trader/certificate-pdf", "/agency/certificate-pdf", "/customs/certificate-pdf" ->
                    certificate(request);
                case "/trader/inspection-photo", "/agency/inspection-photo", "/customs/inspection-photo" ->
                    inspecting.photo(text(request.getParameter("inspection")), (int) number(request, "number"));
                case "/trader/letter", "/agency/letter", "/customs/letter" -> writs.pdf(ref(request));
                case "/keeper/letter" -> writs.pdfForKeeper(ref(request));
                case "/helpdesk/letter" ->
                    writs.pdfBecause(
                            text(request.getParameter("case")),
                            ref(request),
                            reasons.of(text(request.getParameter("case"))).orElse(Reason.WORK));
                default -> signed(request);
            };
            FileAnswer.send(response, file);
        } catch (jakarta.ejb.EJBAccessException e) {
            attempts.note(request.getRemoteUser(), "download " + request.getServletPath(), "api.forbidden");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Attaching.File certificate(HttpServletRequest request) {
        CertificatePdf pdf =
                printing.pdf(text(request.getParameter("application")), text(request.getParameter("certificate")));
        return new Attaching.File(pdf.fileName(), "application/pdf", pdf.bytes());
    }

    private Attaching.File signed(HttpServletRequest request) {
        List<CaseFiles.SignedRecord> records = caseFiles.signedRecords(ref(request));
        int index = (int) number(request, "number") - 1;
        if (index < 0 || index >= records.size()) {
            throw Refusal.notNow("lodgement.not-lodged", ref(request));
        }
        CaseFiles.SignedRecord record = records.get(index);
        String name = ref(request) + "-" + (index + 1);
        if (request.getServletPath().equals("/trader/signed-record")) {
            return new Attaching.File(name + ".json", "application/json", record.content());
        }
        return record.kind() == Lodgement.SignatureKind.CMS
                ? new Attaching.File(name + ".p7s", "application/pkcs7-signature", record.signature())
                : new Attaching.File(name + ".cer", "application/pkix-cert", record.signature());
    }

    private static String ref(HttpServletRequest request) {
        return text(request.getParameter("ref"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static long number(HttpServletRequest request, String name) {
        String value = text(request.getParameter(name));
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 1;
    }
}
