/**
 * People of the house: accounts, what the company's directory gives, the audit trail, the configuration as it is read, and for
 * everybody the own account. Who may do something is asked again at every click; what is done, and the line on the trail, is
 * left to the porter. A password or token that was made here is shown in the answer to one click, and never again.
 */
package io.causerie.console.people;
