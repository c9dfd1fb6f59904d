package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.Fees;
import org.singlewindow.reference.Counting;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Tells what is to be paid and what was paid. */
@Path("fees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeeResource {
    @Inject
    private Fees fees;

    @Inject
    private Caller caller;

    /** The newest first; only what is to be paid, if so asked. */
    @GET
    public JsonObject page(
            @QueryParam("open") @DefaultValue("false") String open,
            @QueryParam("first") @DefaultValue("0") String first,
            @QueryParam("size") @DefaultValue("50") String size) {
        caller.certificate();
        Page<ChargeView> page = fees.page(
                open.equals("true"), Cut.at(WorkResource.number("first", first), WorkResource.number("size", size)));
        return Json.createObjectBuilder()
                .add("total", Math.min(page.total(), Limits.COUNTED_ROWS.value()))
                .add("more", Counting.isBeyond(page.total()))
                .add("rows", Shown.all(page.rows(), Shown::charge))
                .build();
    }
}
