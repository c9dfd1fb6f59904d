package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.singlewindow.payload.Published;
import org.singlewindow.shared.Refusal;

/** Schemas and samples of what goes between the window and its partners' systems; open to everyone. */
@Path("/schemas")
@RequestScoped
@Produces("application/xml;charset=UTF-8")
public class SchemaResource {
    @Inject
    private Published published;

    /** The schema of all kinds of messages. */
    @GET
    @Path(Published.SCHEMA)
    public byte[] schema() {
        return published.schema();
    }

    /** The schema of a document's answers, as in force today. */
    @GET
    @Path("documents/{code}.xsd")
    public byte[] document(@PathParam("code") String code) {
        return published.schema(code).orElseThrow(() -> Refusal.unknown("api.no-such-document", code));
    }

    /** A sample: of a kind of message, or of an application by the code of its document. */
    @GET
    @Path("samples/{name}.xml")
    public byte[] sample(@PathParam("name") String name) {
        return published.sample(name).orElseThrow(() -> Refusal.unknown("api.no-such-document", name));
    }
}
