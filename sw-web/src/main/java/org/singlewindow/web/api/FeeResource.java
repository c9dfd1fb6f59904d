package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.Fees;
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
    public JsonObject page(@QueryParam("open") @DefaultValue("false") String open, @BeanParam Stretch stretch) {
        caller.certificate();
        Page<ChargeView> page = fees.page(open.equals("true"), stretch.cut());
        return Stretch.shown(page, Shown::charge);
    }
}
