package org.singlewindow.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a paper in a wallet says; apart from it, so that lists do not read it. */
@Entity
@Table(name = "wallet_content")
class WalletContent {
    @Id
    @Column(name = "paper_id")
    private long paper;

    private byte[] bytes;

    @SuppressWarnings("NullAway")
    protected WalletContent() {}

    WalletContent(WalletPaper paper, byte[] bytes) {
        this.paper = paper.id();
        this.bytes = bytes.clone();
    }

    long paper() {
        return paper;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
