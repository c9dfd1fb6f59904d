package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.xml.stream.XMLStreamException;
import org.singlewindow.form.Definitions;

/** Writes an application, or the applicant's answer: the application once more, with a note. */
@ApplicationScoped
class ApplicationXml implements XmlWriting<Outgoing.Application> {
    @Inject
    private Definitions definitions;

    @Override
    public Class<Outgoing.Application> writes() {
        return Outgoing.Application.class;
    }

    @Override
    public String root(Outgoing.Application application) {
        return application.isAnswer() ? "Answer" : "Application";
    }

    @Override
    public void write(XmlText xml, Outgoing.Application application) throws XMLStreamException {
        xml.element("ApplicationID", application.reference());
        xml.element("UCR", application.caseReference());
        xml.element("DocumentTypeCode", application.document());
        xml.element("DocumentVersionID", String.valueOf(application.version()));
        xml.element("RevisionID", String.valueOf(application.revision()));
        xml.party("Applicant", application.applicant());
        xml.party("Submitter", application.filedBy());
        xml.element("Note", application.note());
        new AnswersXml(definitions.version(application.document(), application.version()))
                .write(xml, application.content());
        for (Outgoing.Paper paper : application.papers()) {
            xml.in("AdditionalDocument", () -> {
                xml.element("TypeCode", paper.kind());
                xml.element("Name", paper.fileName());
                xml.element("ContentID", paper.contentId());
                xml.element("MediaType", paper.mediaType());
                xml.element("DigestSHA256", paper.sha256());
            });
        }
    }
}
