package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.singlewindow.certificate.CertificateChange;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.QuantityLeft;
import org.singlewindow.certificate.WriteOff;
import org.singlewindow.issuance.CertificateFiles;
import org.singlewindow.issuance.CertificateView;
import org.singlewindow.issuance.Printing;
import org.singlewindow.reference.Json;

/** Whoever an application concerns learns how far its certificate holds and what is left of it. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {
    private static final String PDF = "application/pdf";

    @Inject
    private CertificateFiles files;

    @Inject
    private Printing printing;

    @Inject
    private Caller caller;

    /** The certificate of an application and those in its place, newest first. */
    @GET
    @Path("applications/{reference}/certificates")
    public JsonObject certificates(@PathParam("reference") String reference) {
        caller.certificate();
        return Json.createObjectBuilder()
                .add("certificates", Shown.all(files.ofApplication(reference), CertificateResource::shown))
                .build();
    }

    /** One of them as PDF with the agency's seal. */
    @GET
    @Path("applications/{reference}/certificates/{certificate}")
    @Produces(PDF)
    public Response pdf(@PathParam("reference") String reference, @PathParam("certificate") String certificate) {
        caller.certificate();
        return Response.ok(printing.pdf(reference, certificate).bytes(), PDF).build();
    }

    private static JsonObjectBuilder shown(CertificateView view) {
        CertificateFacts certificate = view.certificate();
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("number", certificate.number())
                .add("application", certificate.application())
                .add("document", certificate.document())
                .add("agency", certificate.agency())
                .add("holder", certificate.holder())
                .add("state", view.state().name())
                .add("issuedOn", certificate.issuedOn().toString());
        Shown.add(shown, "validUntil", certificate.validUntil());
        Shown.add(shown, "conditions", certificate.conditions());
        Shown.add(shown, "replacedBy", certificate.replacedBy());
        return shown.add("items", Shown.all(view.lines(), CertificateResource::line))
                .add("uses", Shown.all(view.uses(), CertificateResource::use))
                .add("history", Shown.all(view.history(), CertificateResource::change));
    }

    private static JsonObjectBuilder line(CertificateView.Line line) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("item", line.item().sequence())
                .add("hs", line.item().hs())
                .add("description", line.item().description());
        QuantityLeft left = line.left();
        return left == null
                ? shown
                : shown.add("approved", left.approved().toPlainString())
                        .add("left", left.left().toPlainString())
                        .add("unit", left.unit());
    }

    private static JsonObjectBuilder use(WriteOff.Use use) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("declaration", use.declaration())
                .add("item", use.sequence())
                .add("quantity", use.quantity().toPlainString())
                .add("at", use.writtenAt().toString());
        Shown.add(shown, "returnedAt", use.returnedAt());
        return shown;
    }

    private static JsonObjectBuilder change(CertificateChange change) {
        return Json.createObjectBuilder()
                .add("at", change.at().toString())
                .add("act", change.act().name())
                .add("state", change.to().name())
                .add("organisation", change.organisation())
                .add("reason", change.reason());
    }
}
