import { type PartWords, part } from '../part.ts';

/** How English speaks of the affairs of a firm. Put together for this project. */
export const english: PartWords = [
  [part.ours, 'we us our ours'],
  [
    part.firm,
    'company firm employer management boss ceo board founders owners directors director executive owner founder chairman chief',
  ],
  [
    part.plan,
    'will ll going want wants plan plans planning intend intends thinking considering consider considers hope hopes shall about soon next talks negotiating must should just looking_at weighing weighs',
  ],
  [
    part.time,
    'january february march april june july august september october november december spring summer autumn winter easter christmas year years quarter month months week weeks mid',
  ],
  [
    part.site,
    'warehouse warehouses plant plants factory factories office offices shop shops store stores depot mill brewery bakery dairy subsidiary division stake shares business brand chain site sites hotel hotels restaurant restaurants clinic clinics pub pubs workshop workshops showroom headquarters laboratory franchise product_line support_centre call_centre operations outlet outlets yard farm vineyard agency kitchen_line mall venue practice fleet patents recipe garage depots gym salon cafe cinema theatre dealership foundry quarry laundry pharmacy surgery nursery floor floors premises mills breweries bakeries territory showrooms kiosk studio studios stall stalls counter canteen',
  ],
  [
    part.people,
    'staff crew team teams workforce workers employees jobs people headcount department departments drivers engineers wages salaries payroll employee managers salespeople developers half_the_team half_of_the apprentices worker',
  ],
  [
    part.client,
    'customer customers client clients supplier suppliers dealer dealers competitor competitors vendor vendors distributor distributors retailer retailers buyer buyers contract contracts job tender bid rival rivals outsider outsiders investor investors chain_store importer wholesaler reseller resellers tenant account_manager key_account orders quote quotes tenders',
  ],
  [
    part.money,
    'price prices rate rates fee fees subscription subscriptions discount discounts account accounts cash till money funds',
  ],
  [
    part.ends,
    'close closing shut shutting discontinue discontinuing discontinued scrap scrapping axe axing mothball pull_out pulling_out pull_the_plug withdraw withdrawing wind_down winding_down phase_out phasing_out switch_off switched_off drop dropping ditch ditching abandon abandoning relocate relocating outsource outsourcing move moving stop_making stop_selling be_closed shutter cease exit stop_supplying stop_producing wind_up kill_off scale_back giving_up give_up close_down shut_down closing_down shutting_down clear_out move_out merge merging combine scale_down cut_back closure',
  ],
  [
    part.deals,
    'sell selling sold buy buying divest offload taking_over take_over take_us_over spin_off hand_over be_sold unload find_a_buyer put_up_for sale_of',
  ],
  [
    part.merges,
    'acquire acquiring buy_out buying_out takeover takeovers merger merging_with merge_with poach poaching swallow taking_over snap_up buy_up lure hire_away take_a_stake partner_with',
  ],
  [
    part.leaves,
    'leaving leaves leave quitting dropping drop drops ditching renewing renew renews cancelling switching switches wants_out walks walking_away defecting terminating terminate quit ends_the_contract moving_to goes_elsewhere unhappy threatens looks_around look_around',
  ],
  [
    part.cuts,
    'fire firing dismiss dismissing lay_off laying_off let_go letting cut cutting sack sacking redundant shed shedding jobs_go team_goes staff_goes crew_goes halve halving layoffs trim let_people let_half',
  ],
  [
    part.rises,
    'raise raising increase increasing hike hiking lower lowering cheaper dearer percent_more per_cent_more put_up fell shrank go_up going_up climb climbs rise rises',
  ],
  [part.pays, 'pays pay paying gets charge charges charging bill billing cost costs'],
  [
    part.launches,
    'launch launches launching unveil unveiled unveiling release released ships comes_out come_out coming_out be_shown be_presented goes_live hits_the_market be_named appear',
  ],
  [
    part.bargains,
    'go_up_to go_down_to settle_for settle_at go_above go_below go_over open_at start_at live_with walk_away pay_more_than go_higher agreed_with quoted quote_for pitch_for offer_to undercut undercuts undercutting hold_out our_maximum our_minimum our_limit budge stop_at not_below down_to hold_firm offer offering bid_up asked_for low_as need_be',
  ],
  [
    part.breach,
    'hackers hacker hacked intruder intruders breached breach broke_into break_in got_into stole stolen leaked ransomware forwarded_to_us passed_to_us slipped_us hack phished phishing exposed hijacked attackers attacker stranger strangers unauthorised unauthorized walked_off_with made_off_with recall',
  ],
  [
    part.data,
    'data mails emails payroll server servers system systems records files database passwords cards laptop network website mailbox inbox account_data machines',
  ],
  [
    part.empty,
    'empty run_out runs_out run_dry runs_dry insolvent overdrawn cannot_pay lasts_until last_until out_of_money out_of_cash make_payroll behind_on no_money_left money_left t_pay t_afford',
  ],
  [
    part.secret,
    'keep_this_to_yourself keep_it_to_yourself keep_that_to_yourself keep_this_to_yourselves just_between_us stays_between stay_between leave_this_room leave_the_room leaves_this_room no_word_to not_a_word_to off_the_record in_confidence in_strict_confidence hush_hush under_wraps in_silence not_public_until not_public_yet not_yet_public embargoed keep_quiet keep_it_quiet keep_this_quiet keep_that_quiet keep_it_secret keep_this_secret before_the_announcement until_the_announcement not_for_outsiders nobody_outside no_one_outside no_outsider outsiders_must must_not_get_out must_not_leave top_secret keep_this_between keep_that_between stay_within stays_within stays_in_this stay_in_this not_to_be_shared not_to_be_forwarded not_for_circulation not_for_others strictly_between eyes_only hold_this_back say_nothing_until say_nothing_to say_nothing_before tell_no_one tell_nobody not_tell_anyone t_tell_anyone t_tell_anybody not_tell_anybody nobody_must no_one_must nobody_may nobody_should no_one_should keep_to_ourselves keep_it_to_ourselves kept_to_ourselves reach_the_ears get_wind_of gets_wind_of not_before_the not_yet_official not_official_yet ears_only no_word_before no_word_until no_word_of say_nothing cover_up covering_it hush_up',
  ],
  [part.not, 'not no nobody never none nothing only unaware cannot without'],
  [
    part.knows,
    'know knows known told idea informed aware unaware learn told hear notified suspects suspect find_out finds_out',
  ],
  [
    part.tells,
    'tell describe described mention share repeat forward leak disclose say talk breathe spread pass whisper reveal circulate',
  ],
  [part.others, 'everyone_else everybody_else others elsewhere anyone_else nobody_else no_one_else other'],
  [
    part.public,
    'announced publicly published reported newspaper newspapers press website according advertised brochure flyer pricing_page news homepage headline wikipedia',
  ],
  [
    part.home,
    'house flat apartment home sofa couch cars bike kitchen garden mum mom dad mother father sister brother wife husband daughter kids children family wedding birthday party surprise holiday holidays vacation dog cat baby friend friends neighbour neighbours neighbor picnic gift cake dinner grandma grandpa boyfriend girlfriend bread groceries novel film movie church weekend',
  ],
  [
    part.teach,
    'explain how what write give list show translate summarise summarize why suggest use add create draw describe compare imagine',
  ],
  [part.fresh, 'next new prototype model upcoming collection biggest largest best main'],
  [
    part.gains,
    'earn earning lose losing lost make_nothing make_no_money make_a_loss lose_money losing_money margin profit',
  ],
  [part.empty | part.money, 'cash_for cash_until cash_left money_until money_for_another money_for_the'],
  [part.cuts | part.people, 'people_go'],
  [
    part.ends | part.merges,
    'pull_out pulling_out withdraw withdrawing wind_down winding_down phase_out phasing_out close_down shut_down',
  ],
  [part.leaves | part.client, 'a_rival a_competitor another_supplier other_suppliers'],
  [part.knows | part.not, 'quietly secretly discreetly'],
  [part.client | part.fresh, 'biggest_account largest_account main_account key_account'],
  [part.plan | part.time, 'may'],
  [part.empty | part.money | part.firm, 'company_account business_account'],
  [part.empty | part.money, 'enough_money money_for'],
  [part.rises, 'put_up percent_on add_percent'],
];
