package org.singlewindow.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of attachments, once for each content. */
@Entity
@Table(name = "attachment_content")
public class AttachmentContent {
    @Id
    private String sha256;

    private byte[] bytes;

    @SuppressWarnings("NullAway")
    protected AttachmentContent() {}

    AttachmentContent(String sha256, byte[] bytes) {
        this.sha256 = sha256;
        this.bytes = bytes.clone();
    }

    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
