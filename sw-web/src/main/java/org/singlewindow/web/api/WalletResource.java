package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.wallet.Wallet;
import org.singlewindow.wallet.WalletPaper;
import org.singlewindow.wallet.WalletView;
import org.singlewindow.web.shared.Quantities;

/** Traders and those who act for them in everything keep papers once, and use them in consignments. */
@Path("wallet")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WalletResource {
    @Inject
    private Wallet wallet;

    @Inject
    private Caller caller;

    /** The newest paper stands first. */
    @GET
    public JsonObject page(@BeanParam Stretch stretch) {
        caller.certificate();
        Page<WalletView> page = wallet.page(stretch.cut());
        return Stretch.shown(page, WalletResource::shown);
    }

    /** Keeps a paper: its type is told from its content, what it says from the address. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response keep(@Context UriInfo uri, @BeanParam Said said, InputStream sent) throws IOException {
        caller.certificate();
        int limit = Limits.ATTACHMENT_BYTES.intValue();
        byte[] bytes = Caller.all(sent, limit, Refusal.tooLarge("api.too-large", limit));
        String paper = wallet.keep(
                said.onBehalfOf.isEmpty() ? wallet.owners().get(0) : said.onBehalfOf,
                said.described(),
                Said.wanted("fileName", said.fileName),
                bytes);
        return Response.created(uri.getAbsolutePathBuilder().path(paper).build())
                .entity(shown(wallet.one(paper)).build())
                .build();
    }

    @GET
    @Path("{paper}")
    public JsonObject one(@PathParam("paper") String paper) {
        caller.certificate();
        return shown(wallet.one(paper)).build();
    }

    /** What was uploaded. */
    @GET
    @Path("{paper}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response file(@PathParam("paper") String paper) {
        caller.certificate();
        return Response.ok(wallet.read(paper).bytes(), MediaType.APPLICATION_OCTET_STREAM)
                .build();
    }

    /** Ends it; consignments that have it keep it. */
    @POST
    @Path("{paper}/end")
    public Response end(@PathParam("paper") String paper) {
        caller.certificate();
        wallet.remove(paper);
        return Response.noContent().build();
    }

    /** What the address says about a paper. */
    public static class Said {
        @QueryParam("kind")
        @DefaultValue("")
        private String kind = "";

        @QueryParam("title")
        @DefaultValue("")
        private String title = "";

        @QueryParam("fileName")
        @DefaultValue("")
        private String fileName = "";

        @QueryParam("number")
        @DefaultValue("")
        private String number = "";

        @QueryParam("issuedOn")
        @DefaultValue("")
        private String issuedOn = "";

        @QueryParam("validUntil")
        @DefaultValue("")
        private String validUntil = "";

        @QueryParam("maker")
        @DefaultValue("")
        private String maker = "";

        @QueryParam("establishment")
        @DefaultValue("")
        private String establishment = "";

        @QueryParam("quantity")
        @DefaultValue("")
        private String quantity = "";

        @QueryParam("unit")
        @DefaultValue("")
        private String unit = "";

        @QueryParam("onBehalfOf")
        @DefaultValue("")
        private String onBehalfOf = "";

        private static String wanted(String name, String said) {
            if (said.isBlank()) {
                throw Refusal.notValid("api.value-missing", name);
            }
            return said;
        }

        private WalletPaper.Described described() {
            return new WalletPaper.Described(
                    wanted("kind", kind),
                    wanted("title", title),
                    number,
                    Days.optional("validUntil", validUntil),
                    quantity.isEmpty() ? null : Quantities.exact(quantity),
                    unit,
                    Days.optional("issuedOn", issuedOn),
                    maker,
                    establishment);
        }
    }

    private static JsonObjectBuilder shown(WalletView paper) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("reference", paper.reference())
                .add("owner", paper.owner())
                .add("kind", paper.kind())
                .add("title", paper.title())
                .add("number", paper.number())
                .add("fileName", paper.fileName())
                .add("size", paper.size())
                .add("uses", paper.uses())
                .add("usable", paper.isUsable())
                .add("maker", paper.maker())
                .add("establishment", paper.establishment());
        Shown.add(shown, "issuedOn", paper.issuedOn());
        Shown.add(shown, "validUntil", paper.validUntil());
        BigDecimal left = paper.left();
        return left == null ? shown : shown.add("left", left.toPlainString()).add("unit", paper.unit());
    }
}
