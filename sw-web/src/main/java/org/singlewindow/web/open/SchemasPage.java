package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.payload.Published;
import org.singlewindow.web.shared.Once;

/** Schemas and samples for those who connect a system. */
@Named
@RequestScoped
public class SchemasPage {
    @Inject
    private Published published;

    private final Once<List<DocumentDefinition>> documents = new Once<>();

    public List<String> getFromPartners() {
        return published.fromPartners();
    }

    public List<String> getFromTheWindow() {
        return published.fromTheWindow();
    }

    public List<DocumentDefinition> getDocuments() {
        return documents.get(() -> published.documents());
    }
}
