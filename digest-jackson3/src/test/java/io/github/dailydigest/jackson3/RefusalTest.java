package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.RefusalContract;

class RefusalTest extends RefusalContract {

    RefusalTest() {
        super(new Jackson3());
    }
}
