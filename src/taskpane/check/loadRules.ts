/** The rules and what they say, with how findings look: much of the pane's code, and nothing that it shows before a check. */
export const loadRules = () => import(/* webpackChunkName: "rules" */ './dailyCheck');
