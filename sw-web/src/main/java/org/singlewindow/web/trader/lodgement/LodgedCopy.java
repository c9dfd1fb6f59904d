package org.singlewindow.web.trader.lodgement;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Section;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.DocumentText;
import org.singlewindow.web.shared.Formats;
import org.singlewindow.web.shared.Languages;
import org.singlewindow.web.shared.Words;

/** What was lodged as one file that every browser opens, for keeping: the page of the same, with nothing around it. */
@WebServlet("/trader/lodged-copy")
public class LodgedCopy extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LodgedPage lodged;

    @Inject
    private transient Codes codes;

    @Inject
    private transient Words words;

    @Inject
    private transient Formats formats;

    @Inject
    private transient Languages languages;

    @Inject
    private transient RefusedAttempts attempts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            lodged.setRef(Objects.requireNonNullElse(request.getParameter("ref"), ""));
            byte[] copy = written().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html; charset=UTF-8");
            response.setContentLength(copy.length);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + lodged.getDossier().reference() + ".html\"");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
            response.getOutputStream().write(copy);
        } catch (EJBAccessException e) {
            attempts.note(request.getRemoteUser(), "download " + request.getServletPath(), "api.forbidden");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String written() {
        DossierView dossier = lodged.getDossier();
        PlainPage page = new PlainPage(languages.getCode(), dossier.title() + " " + dossier.reference());
        page.heading(1, dossier.title());
        page.fact(words.get("trader.work.reference"), dossier.reference());
        page.fact(words.get("trader.work.owner"), codes.organisation(dossier.owner()));
        DeclarationView declaration = lodged.getFile().declaration();
        if (declaration != null) {
            page.fact(words.get("trader.case.declaration"), declaration.reference());
            page.fact(words.get("trader.case.lodged"), formats.dateTime(declaration.lodgedAt()));
            lodged.getSections().forEach(section -> section(page, section));
            goods(page, dossier);
            papers(page, dossier);
        }
        lodged.getApplications().forEach(application -> application(page, application));
        return page.written();
    }

    private void section(PlainPage page, Section section) {
        page.heading(2, words.in(section.title()));
        section.fields()
                .forEach(field -> page.fact(
                        words.in(field.label()), codes.value(field, lodged.value(section.id(), field.name()))));
    }

    private void goods(PlainPage page, DossierView dossier) {
        Section goods = lodged.getGoods();
        page.heading(2, words.in(goods.title()));
        for (JsonObject item : dossier.items()) {
            page.heading(3, words.of("shared.item", item.getString("sequence")));
            goods.fields()
                    .forEach(field ->
                            page.fact(words.in(field.label()), codes.value(field, item.getString(field.name(), ""))));
        }
    }

    private void papers(PlainPage page, DossierView dossier) {
        page.heading(2, words.get("trader.task.attachments"));
        dossier.attachments().forEach(paper -> page.fact(codes.attachment(paper.kind()), paper.fileName()));
    }

    private void application(PlainPage page, LodgedPage.Lodged application) {
        page.heading(
                2,
                words.in(application.definition().name()) + " "
                        + application.view().reference());
        page.fact(
                words.get("trader.submitted.to"),
                codes.agency(application.view().agency()));
        page.fact(
                words.get("trader.case.lodged"),
                formats.dateTime(application.view().lodgedAt()));
        page.fact(
                words.get("trader.lodged.state"),
                words.get("application.state." + application.view().state()));
        for (DocumentText.Part part : application.parts()) {
            String item = part.item() == null ? "" : " · " + words.of("shared.item", part.item());
            page.heading(3, words.in(part.section().title()) + item);
            part.lines()
                    .forEach(
                            line -> page.fact(words.in(line.field().label()), codes.value(line.field(), line.value())));
        }
    }
}
